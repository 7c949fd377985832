using BorderStats.Web.Culture;
using BorderStats.Web.Startup;

var builder = WebApplication.CreateBuilder(args);
builder.AddLog();
builder.AddPages();
builder.AddCaching();
builder.AddFigures();

var app = builder.Build();
app.UseRequestLog();
app.UseSecurityHeaders();
app.UseErrorPages();
app.UseRouting();
app.UseCaching();

app.MapHealth();
app.MapFrontDoor();
app.MapChartSheet();
app.MapStaticAssets();
app.MapRazorPages().CacheOutput(Caching.Policy);

await app.LoadShippedFiguresAsync();
await app.RunAsync();
