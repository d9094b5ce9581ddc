using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Expressions.Evaluation;

/// <summary>What an expression can see of the run it is worked out in.</summary>
internal interface IExpressionScope
{
    /// <summary>The moment, in UTC.</summary>
    DateTimeOffset Now { get; }

    /// <summary>A new random number.</summary>
    /// <param name="minimum">Least number.</param>
    /// <param name="ceiling">Least number that is too great.</param>
    int NextRandom(int minimum, int ceiling);

    Guid NextId();

    /// <summary>The record of the trigger: name, inputs, outputs, times, status.</summary>
    JObject Trigger { get; }

    /// <summary>The record of the run's flow: name, run, tags.</summary>
    JObject Workflow { get; }

    /// <summary>The record of the action being worked on; null outside an action.</summary>
    JObject? CurrentAction { get; }

    /// <summary>The address events come to; null outside the inputs of a trigger.</summary>
    string? CallbackUrl { get; }

    /// <summary>The record of an action that has ended; null when the flow has no such action in reach.</summary>
    JObject? FindAction(string name);

    /// <summary>The records of the actions inside a scope, condition, switch or loop that has ended; null when there is none.</summary>
    JArray? FindResults(string name);

    /// <summary>The value of a variable; null when it is not initialized. A variable without a value is JSON null.</summary>
    JToken? FindVariable(string name);

    /// <summary>The value of a parameter; null when it is not declared.</summary>
    JToken? FindParameter(string name);

    /// <summary>The element a loop is at, or of the innermost loop when no name is given; null outside of it.</summary>
    JToken? FindItem(string? loop);

    /// <summary>How many rounds a loop has made before this one; null outside of it.</summary>
    int? FindIterationIndex(string loop);
}
