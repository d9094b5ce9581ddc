namespace PowerPlatformMagento.Connector.Definition.Tests.Fixtures;

/// <summary>A request whose list is null when it is missing in the body, although its type says otherwise.</summary>
public sealed record ForgetfulRequest
{
    /// <summary>The list.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>A list that is never null.</summary>
    public IReadOnlyList<string> Kept
    {
        get => field ?? [];
        init;
    }

    /// <summary>A text that may be missing.</summary>
    public string? Text { get; init; }
}
