using System.Runtime.CompilerServices;
using System.Text;
using BorderStats.Charts.Svg;

namespace BorderStats.Tests.Charts.Svg;

/// <summary>Holds a drawing against the one that a person has looked at and approved, byte by byte.</summary>
internal static class ApprovedDrawing
{
    public static void Matches(string name, SvgPen chart, [CallerFilePath] string test = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(test)!, "Approved");
        var (approved, received) = (Path.Combine(folder, name + ".svg"), Path.Combine(folder, name + ".received.svg"));
        var drawing = Encoding.UTF8.GetBytes(SvgFile.Of(chart, name, "Source: INM", "https://example.org/" + name).ToString() + "\n");

        if (File.Exists(approved) && File.ReadAllBytes(approved).AsSpan().SequenceEqual(drawing))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllBytes(received, drawing);
        Assert.Fail($"The drawing differs from the approved one. Look at it, and if it is right: mv {received} {approved}");
    }
}
