namespace BorderStats.Bulletins.Files;

/// <summary>What a file is by its bytes, whatever its name says.</summary>
public enum FileFormat
{
    Unknown,
    Csv,

    /// <summary>Excel 97 to 2003 (BIFF8).</summary>
    Xls,

    /// <summary>Excel 2007 and later (Office Open XML).</summary>
    Xlsx,
}
