namespace BorderStats.Charts.Pictures;

/// <summary>On which ground a picture is drawn.</summary>
public enum PictureTheme
{
    Light,
    Dark,
}
