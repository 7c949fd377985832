using BorderStats.Statistics;

namespace BorderStats.Web.Startup;

/// <summary>A setting that cannot be read: which, what was found, and what was expected.</summary>
internal sealed class SettingException(string setting, string found, Bilingual expected) : Exception(setting)
{
    public string Setting { get; } = setting;

    public string Found { get; } = found;

    public Bilingual Expected { get; } = expected;
}
