namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>The store refuses what somebody wants to do in it. The message is for that person; over REST it is a 400, or a 404 when something is not there.</summary>
public sealed class StoreRuleException : Exception
{
    /// <summary>Creates the exception with a text for people.</summary>
    /// <param name="template">The text, with <c>%1</c>, <c>%2</c> … where the parameters belong.</param>
    /// <param name="parameters">What belongs there.</param>
    public StoreRuleException(string template, params string[] parameters)
        : base(Rendered(template, parameters))
    {
        Template = template;
        Parameters = parameters;
    }

    /// <summary>The text before the parameters were put in, as Magento answers it.</summary>
    public string Template { get; }

    /// <summary>What belongs into the text.</summary>
    public IReadOnlyList<string> Parameters { get; }

    /// <summary>Member that is missing; null when it is about something else.</summary>
    public string? RequiredField { get; private init; }

    /// <summary>Field and value by which nothing was found; null when it is about something else.</summary>
    public (string Field, long Value)? NotFound { get; private init; }

    /// <summary>More than one thing is wrong: what, one after the other.</summary>
    public IReadOnlyList<StoreRuleException> Several { get; private init; } = [];

    /// <summary>A member is missing.</summary>
    public static StoreRuleException Required(string field) => new("\"%1\" is required. Enter and try again.", field) { RequiredField = field };

    /// <summary>Something named by its id is not there.</summary>
    public static StoreRuleException NoSuch(string field, long value) => new("No such entity with %1 = %2", field, FormattableString.Invariant($"{value}")) { NotFound = (field, value) };

    /// <summary>One problem as it is, several as one.</summary>
    public static StoreRuleException Of(IReadOnlyList<StoreRuleException> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return problems.Count == 1 ? problems[0] : new StoreRuleException("One or more input exceptions have occurred.") { Several = problems };
    }

    private static string Rendered(string template, string[] parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters.Select((value, index) => ($"%{index + 1}", value)).Aggregate(template, (text, pair) => text.Replace(pair.Item1, pair.value, StringComparison.Ordinal));
    }
}
