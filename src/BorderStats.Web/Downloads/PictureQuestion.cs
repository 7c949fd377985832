using BorderStats.Charts.Pictures;

namespace BorderStats.Web.Downloads;

/// <summary>How a picture is asked for, beside what it shows.</summary>
public sealed record PictureQuestion(PictureSize Size, PictureTheme Theme);
