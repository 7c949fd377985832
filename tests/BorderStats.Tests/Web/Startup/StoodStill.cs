namespace BorderStats.Tests.Web.Startup;

/// <summary>A second that does not pass.</summary>
internal sealed class StoodStill : TimeProvider
{
    public override long GetTimestamp() => 0;
}
