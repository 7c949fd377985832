using BorderStats.Bulletins.Files;

namespace BorderStats.Bulletins.Layouts;

/// <summary>What a table was recognised as.</summary>
/// <param name="Layout">Null where no table was found.</param>
/// <param name="Problems">What must be said by a person, such as the indicator, before the table can be read.</param>
public sealed record Recognition(BulletinLayout? Layout, IReadOnlyList<BulletinProblem> Problems);
