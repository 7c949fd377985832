namespace BorderStats.Charts;

/// <summary>One name of a key and its place: pixels along its row.</summary>
internal sealed record KeyEntry(Look Look, string Name, string Number, double X, int Row);
