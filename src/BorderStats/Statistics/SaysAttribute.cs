namespace BorderStats.Statistics;

/// <summary>What an answer to a program, or a part of it, is in words, written beside the part itself.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class SaysAttribute(string spanish, string english) : Attribute
{
    public string Spanish { get; } = spanish;

    public string English { get; } = english;

    public Bilingual Text => new(Spanish, English);
}
