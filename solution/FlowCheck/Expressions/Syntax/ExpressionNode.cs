using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Expressions.Syntax;

/// <summary>A part of an expression.</summary>
internal abstract record ExpressionNode
{
    /// <summary>This part and all parts below it.</summary>
    public IEnumerable<ExpressionNode> DescendantsAndSelf()
    {
        yield return this;
        foreach (var descendant in Children.SelectMany(child => child.DescendantsAndSelf()))
        {
            yield return descendant;
        }
    }

    protected abstract IEnumerable<ExpressionNode> Children { get; }

    /// <summary>A value written in the expression.</summary>
    internal sealed record Literal(JToken Value) : ExpressionNode
    {
        protected override IEnumerable<ExpressionNode> Children => [];

        public override string ToString() => FlowJson.Text(Value) is { } text
            ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
            : FlowJson.Write(Value);
    }

    /// <summary>A call of a function.</summary>
    internal sealed record Call(string Name, IReadOnlyList<ExpressionNode> Arguments) : ExpressionNode
    {
        protected override IEnumerable<ExpressionNode> Children => Arguments;

        /// <summary>The text of the first argument when it is written out; null when it is worked out or missing.</summary>
        public string? FirstText => Arguments is [Literal first, ..] ? FlowJson.Text(first.Value) : null;

        public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);

        public override string ToString() => $"{Name}({string.Join(", ", Arguments)})";
    }

    /// <summary>A member of an object or an element of an array.</summary>
    /// <param name="Target">What is selected from.</param>
    /// <param name="Key">Name or index.</param>
    /// <param name="IsOptional">Whether a missing member or target is null instead of an error (the question mark).</param>
    internal sealed record Selection(ExpressionNode Target, ExpressionNode Key, bool IsOptional) : ExpressionNode
    {
        protected override IEnumerable<ExpressionNode> Children => [Target, Key];

        public override string ToString() => $"{Target}{(IsOptional ? "?" : string.Empty)}[{Key}]";
    }
}
