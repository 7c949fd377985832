using BorderStats.Statistics;

namespace BorderStats.Web.Commands;

/// <summary>The language of the terminal, as its settings say it: Spanish, else English.</summary>
internal static class TerminalLocale
{
    public static Locale Current { get; } = Of(
        ((string[])["LC_ALL", "LC_MESSAGES", "LANG"]).Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(v => !string.IsNullOrEmpty(v)));

    /// <param name="setting">Such as "es_MX.UTF-8"; null where nothing is set.</param>
    public static Locale Of(string? setting) =>
        setting?.StartsWith("es", StringComparison.OrdinalIgnoreCase) is true ? Locale.Spanish : Locale.English;
}
