using BorderStats.Web.Commands;
using BorderStats.Web.Culture;
using BorderStats.Web.Downloads;
using BorderStats.Web.Maintainers;
using BorderStats.Web.Startup;

var builder = WebApplication.CreateBuilder(CommandLine.IsAsked(args) ? CommandLine.Settings(args) : args);
builder.AddLog();
builder.AddPages();
builder.AddCaching();
builder.AddFigures();
builder.AddPictures();
builder.AddMaintainers();

var app = builder.Build();
if (CommandLine.IsAsked(args))
    return await CommandLine.RunAsync(app.Services, args);

app.UseRequestLog();
app.UseSecurityHeaders();
app.UseErrorPages();
app.UseRouting();
app.UseAuthentication();
app.UseAuthorization();
app.UseAdminGuard();
app.UseRateLimiter();
app.UseCaching();

app.MapHealth();
app.MapFrontDoor();
app.MapChartSheet();
app.MapIndicatorFiles();
app.MapSitePreview();
app.MapBulletinFiles();
app.MapStaticAssets();
app.MapRazorPages().CacheOutput(Caching.Policy);

await app.LoadShippedFiguresAsync();
await app.RunAsync();
return 0;
