namespace BorderStats.Web.Startup;

/// <summary>A setting that cannot be read: which, what was found, and what was expected.</summary>
internal sealed class SettingException(string setting, string found, string expected) : Exception(setting)
{
    public string Setting { get; } = setting;

    public string Found { get; } = found;

    public string Expected { get; } = expected;
}
