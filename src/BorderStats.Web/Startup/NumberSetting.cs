using System.Globalization;
using BorderStats.Statistics;

namespace BorderStats.Web.Startup;

/// <summary>A whole number that may be set.</summary>
/// <param name="Usual">What holds where nothing is set, or nothing but blanks.</param>
internal sealed record NumberSetting(string Name, int Usual, int Least)
{
    public static NumberSetting PicturesAMinute { get; } = new("Limits:PicturesAMinute", 300, 1);

    public static NumberSetting ExportsAMinute { get; } = new("Limits:ExportsAMinute", 600, 1);

    public static NumberSetting SearchesAMinute { get; } = new("Limits:SearchesAMinute", 600, 1);

    public static NumberSetting SignInsAMinute { get; } = new("Limits:SignInsAMinute", 30, 1);

    public static NumberSetting UploadsAMinute { get; } = new("Limits:UploadsAMinute", 30, 1);

    public static NumberSetting FreeMegabytes { get; } = new("Health:FreeMegabytes", 100, 0);

    /// <summary>All shipped figures take some 80, with every format in both languages.</summary>
    public static NumberSetting KeptMegabytes { get; } = new("Files:KeptMegabytes", 256, 0);

    /// <summary>So that a wrong one is told when the program starts, and not to whoever needs it first.</summary>
    /// <exception cref="SettingException">One of them is no such number.</exception>
    public static void Check(IConfiguration settings)
    {
        foreach (var setting in (NumberSetting[])
            [PicturesAMinute, ExportsAMinute, SearchesAMinute, SignInsAMinute, UploadsAMinute, FreeMegabytes, KeptMegabytes])
            setting.Of(settings);
    }

    public int Of(IConfiguration settings)
    {
        if (settings[Name] is not { } found || string.IsNullOrWhiteSpace(found))
            return Usual;
        return int.TryParse(found, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
            && number >= Least
                ? number
                : throw new SettingException(Name, found, Bilingual.Same(string.Create(CultureInfo.InvariantCulture, $"{Least}–{int.MaxValue}")));
    }
}
