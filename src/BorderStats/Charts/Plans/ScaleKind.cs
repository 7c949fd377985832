namespace BorderStats.Charts.Plans;

/// <summary>How values are laid along the upright axis.</summary>
public enum ScaleKind
{
    Linear,

    /// <summary>Equal steps for equal factors. Zero has no place on it.</summary>
    Log,
}
