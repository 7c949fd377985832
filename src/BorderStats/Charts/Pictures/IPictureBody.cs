namespace BorderStats.Charts.Pictures;

/// <summary>What stands between the words of a picture, laid out in the room that they leave.</summary>
internal interface IPictureBody
{
    /// <summary>Whether it has so little room that the whole picture is better laid out larger and reduced.</summary>
    /// <param name="height">Of the whole picture.</param>
    bool IsCramped(double height);

    void Draw(PictureCanvas canvas);
}
