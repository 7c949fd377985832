using BorderStats.Bulletins.Files;

namespace BorderStats.Bulletins.Layouts;

/// <summary>What the tables of a file were recognised as.</summary>
/// <param name="Layouts">One for each sheet that is a table, in the order of the sheets.</param>
/// <param name="Problems">What must be said by a person, such as the indicator, before the table can be read.</param>
public sealed record Recognition(IReadOnlyList<BulletinLayout> Layouts, IReadOnlyList<BulletinProblem> Problems)
{
    /// <summary>The layout of the first table, or null where no table was found.</summary>
    public BulletinLayout? Layout => Layouts.Count > 0 ? Layouts[0] : null;
}
