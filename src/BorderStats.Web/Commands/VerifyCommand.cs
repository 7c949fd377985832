using System.CommandLine;
using BorderStats.Database;
using BorderStats.Publishing.Keeping;

namespace BorderStats.Web.Commands;

/// <summary>
/// <c>verify</c>: holds what is kept beside the figures against all their prints. Ends with 0 where all is as it
/// should be or was put right, 1 where it is not.
/// </summary>
internal static class VerifyCommand
{
    public static Command For(IServiceProvider services)
    {
        Option<bool> rebuild = new("--rebuild") { Description = "Put right what differs, as a new data version." };
        Command verify = new(
            "verify", "Works out from all prints which is current when, and holds it against what is kept.") { rebuild };
        verify.SetAction(async (parsed, cancel) =>
        {
            await using var scope = services.CreateAsyncScope();
            var mends = parsed.GetValue(rebuild);
            var report = await Verification.RunAsync(
                scope.ServiceProvider.GetRequiredService<StatisticsContext>(), mends, cancel);
            foreach (var difference in report.Listed)
                Console.WriteLine(difference);
            Console.WriteLine(FormattableString.Invariant(
                $"{report.Prints} prints looked at, {report.Differences} differences{(mends && report.Differences > 0 ? ", all put right" : "")}."));
            return report.Differences == 0 || mends ? 0 : 1;
        });
        return verify;
    }
}
