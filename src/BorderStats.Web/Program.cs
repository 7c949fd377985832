using BorderStats.Web.Api;
using BorderStats.Web.Commands;
using BorderStats.Web.Culture;
using BorderStats.Web.Downloads;
using BorderStats.Web.Maintainers;
using BorderStats.Web.Startup;

var isCommand = CommandLine.IsAsked(args);
using Log log = new(isCommand);
try
{
    var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
    {
        Args = isCommand ? CommandLine.Settings(args) : args,
        ContentRootPath = ProgramFolder.ContentRoot,
    });
    // What the slim builder leaves out and a site behind nothing else may be set up with.
    builder.WebHost.UseKestrelHttpsConfiguration();
    log.Follow(builder);
    NumberSetting.Check(builder.Configuration);
    builder.AddPages();
    builder.AddCaching();
    builder.AddFigures();
    builder.AddPictures();
    builder.AddApi();
    builder.AddMaintainers();

    await using var app = builder.Build();
    if (isCommand)
        return await CommandLine.RunAsync(app.Services, args);
    // A folder for them that cannot be written is told now, and not to whoever asks for one first.
    app.Services.GetRequiredService<KeptFiles>();

    app.UseNamedProxies();
    log.UseRequestLines(app);
    // Over TLS alone, and never for localhost.
    app.UseHsts();
    app.UseAddressesWithoutTracking();
    app.UseSecurityHeaders();
    app.UseErrorPages();
    app.UseCrossOrigin();
    app.UseSdmxFormat();
    // Before anything looks at the address: whoever has the answer already asks for one that there is.
    app.UseEntityTags();
    app.UseRouting();
    app.UseAdminOutage();
    app.UseAuthentication();
    app.UseAuthorization();
    app.UseAdminGuard();
    app.UseAddressGuard();
    app.UseCaching();
    app.UseRateLimiter();

    app.MapHealth();
    app.MapFrontDoor();
    app.MapSiteMap();
    app.MapChartSheet();
    ExplorerSheet.Map(app);
    app.MapIndicatorFiles();
    app.MapCitationFiles();
    app.MapMapFiles();
    app.MapSitePreview();
    app.MapSearchSuggestions();
    app.MapBulletinFiles();
    app.MapObservationFiles();
    app.MapApi();
    app.MapPackageFile();
    app.MapStaticAssets();
    app.MapRazorPages().CacheOutput(Caching.Policy);

    await app.LoadShippedFiguresAsync();
    await app.OpenAsync();
    return 0;
}
// A tool that only wants the host built, as for migrations, stops the program so.
catch (Exception failure) when (failure is not HostAbortedException)
{
    return log.Failed(failure);
}
