namespace PowerPlatformMagento.FlowCheck.Shapes;

/// <summary>What is known, without a run, of a value a run will have: which members it may hold.</summary>
public abstract record ValueShape
{
    private protected ValueShape()
    {
    }

    /// <summary>Nothing is known: every path into it may lead somewhere.</summary>
    public static ValueShape Open { get; } = new OpenShape();

    /// <summary>A text, number, yes or no: it has no members.</summary>
    public static ValueShape Plain { get; } = new PlainShape();

    /// <summary>What it is, as a finding says it.</summary>
    internal abstract string What { get; }

    /// <summary>Names of the members, for people to read; annotations and the like may be left out.</summary>
    internal virtual IEnumerable<string> Names => [];

    /// <summary>What an element is; null when it is no array.</summary>
    internal virtual ValueShape? Element => null;

    /// <summary>What a member is; null when there is none of this name.</summary>
    internal virtual ValueShape? Member(string name) => null;

    private sealed record OpenShape : ValueShape
    {
        internal override string What => "anything";

        internal override ValueShape Element => this;

        internal override ValueShape Member(string name) => this;
    }

    private sealed record PlainShape : ValueShape
    {
        internal override string What => "a plain value";
    }
}
