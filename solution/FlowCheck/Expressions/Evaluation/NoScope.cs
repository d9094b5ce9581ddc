using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Expressions.Evaluation;

/// <summary>For functions over values that are known already: there is no run to look at.</summary>
internal sealed class NoScope : IExpressionScope
{
    public static readonly NoScope Instance = new();

    private NoScope()
    {
    }

    public DateTimeOffset Now => throw None();

    public JObject Trigger => throw None();

    public JObject Workflow => throw None();

    public JObject? CurrentAction => null;

    public string? CallbackUrl => null;

    public int NextRandom(int minimum, int ceiling) => throw None();

    public Guid NextId() => throw None();

    public JObject? FindAction(string name) => null;

    public JArray? FindResults(string name) => null;

    public JToken? FindVariable(string name) => null;

    public JToken? FindParameter(string name) => null;

    public JToken? FindItem(string? loop) => null;

    public int? FindIterationIndex(string loop) => null;

    private static ExpressionException None() => new("There is no run.");
}
