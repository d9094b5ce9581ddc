using PowerPlatformMagento.Connector.Definition.Model;
using PowerPlatformMagento.Connector.Definition.Schemas;

namespace PowerPlatformMagento.Connector.Definition.Language;

/// <summary>
/// One operation. The path parameter <c>store</c>, paging parameters, error answers and annotations are added by themselves.
/// </summary>
internal sealed class OperationBuilder(string id, string verb, string path, OperationKind kind)
{
    private readonly List<Parameter> parameters = [];
    private readonly List<int> failures = [];
    private Visibility? visibility;
    private string summary = string.Empty;
    private string description = string.Empty;
    private string? hint;
    private Payload? body;
    private Payload? answer;
    private Payload? sent;
    private (int Code, string Text)? status;
    private bool isPaged;
    private bool isSafe;
    private bool isDeprecated;

    /// <summary>Sentence case, at most 80 characters, no period; triggers begin with "When".</summary>
    public OperationBuilder Summary(string text)
    {
        summary = text;
        return this;
    }

    /// <summary>Sentences: what it does, when to use it, units. Triggers begin with "This operation triggers when".</summary>
    public OperationBuilder Description(string text)
    {
        description = text;
        return this;
    }

    /// <summary>Triggers only: how to see it work now.</summary>
    public OperationBuilder Hint(string text)
    {
        hint = text;
        return this;
    }

    /// <summary>Among the first a maker sees. Triggers are important by themselves.</summary>
    public OperationBuilder Important() => Show(Visibility.Important);

    /// <summary>Called by the designer or the platform only.</summary>
    public OperationBuilder Internal() => Show(Visibility.Internal);

    /// <summary>A POST that only reads.</summary>
    public OperationBuilder Safe()
    {
        isSafe = true;
        return this;
    }

    /// <summary>Hidden from new flows; texts get their "(deprecated)".</summary>
    public OperationBuilder Deprecated()
    {
        isDeprecated = true;
        return this;
    }

    /// <summary>A path parameter of type string.</summary>
    public OperationBuilder Path(string name, string label, string text, Action<FieldBuilder>? details = null) => Add<string>("path", name, label, text, details);

    /// <summary>A query parameter of type string.</summary>
    public OperationBuilder Query(string name, string label, string text, Action<FieldBuilder>? details = null) => Add<string>("query", name, label, text, details);

    /// <summary>A query parameter of another type: bool, int, decimal, DateTime.</summary>
    public OperationBuilder Query<T>(string name, string label, string text, Action<FieldBuilder>? details = null) => Add<T>("query", name, label, text, details);

    public OperationBuilder Body<T>(Action<ObjectBuilder<T>>? describe = null)
    {
        body = Record("Body of the request.", describe);
        return this;
    }

    /// <summary>The answer 200 with a record or a list of records.</summary>
    public OperationBuilder Returns<T>(string text, Action<ObjectBuilder<T>>? describe = null) => Answers(200, Record(text, describe));

    /// <summary>The answer 201 with the record that was made.</summary>
    public OperationBuilder Creates<T>(string text, Action<ObjectBuilder<T>>? describe = null) => Answers(201, Record(text, describe));

    /// <summary>The answer 200 with a page of records; the operation gets its paging parameters.</summary>
    public OperationBuilder ReturnsPage<T>(string text, Action<ObjectBuilder<T>>? item = null)
    {
        isPaged = true;
        parameters.Add(SharedParameters.Top);
        parameters.Add(SharedParameters.SkipToken);
        return Answers(200, new Payload(text, typeof(PowerPlatformMagento.Operations.ResultPage<T>), Below("value", item), null));
    }

    /// <summary>The answer 200 with a page of records whose properties an internal operation tells.</summary>
    public OperationBuilder ReturnsDynamicPage(string text, string operationId, Action<CallBuilder>? arguments = null)
    {
        isPaged = true;
        parameters.Add(SharedParameters.Top);
        parameters.Add(SharedParameters.SkipToken);
        return Answers(200, new Payload(text, null, Shape.Plain, CallBuilder.Build(operationId, arguments)));
    }

    /// <summary>The answer 200 with an object whose properties an internal operation tells.</summary>
    public OperationBuilder ReturnsDynamic(string text, string operationId, Action<CallBuilder>? arguments = null) =>
        Answers(200, new Payload(text, null, Shape.Plain, CallBuilder.Build(operationId, arguments)));

    /// <summary>The answer 204.</summary>
    public OperationBuilder ReturnsNothing(string text)
    {
        status = (204, text);
        return this;
    }

    /// <summary>Further error answers, beside those every operation of its kind gives.</summary>
    public OperationBuilder Fails(params int[] codes)
    {
        failures.AddRange(codes);
        return this;
    }

    internal OperationBuilder Subscribes<TRequest, TEvent>(Action<ObjectBuilder<TRequest>>? request, Action<ObjectBuilder<TEvent>>? content)
    {
        sent = Record("The event.", content);
        status = (201, "The subscription was made, or was there before.");
        return Show(Visibility.Important).Body(request);
    }

    internal OperationBuilder Polls<TItem>(Action<ObjectBuilder<TItem>>? item)
    {
        parameters.Add(SharedParameters.State);
        return Answers(200, new Payload("What is new since the last time.", typeof(IReadOnlyList<TItem>), Below("value", item), null)).Show(Visibility.Important);
    }

    internal Operation Build()
    {
        var (code, text) = status ?? throw new DefinitionException(id, "says nothing about its answer");
        var operation = new Operation
        {
            Id = id,
            Verb = verb,
            Path = path,
            Kind = kind,
            Summary = isDeprecated ? summary + " (deprecated)" : summary,
            Description = isDeprecated ? description.TrimEnd('.') + " (deprecated)." : description,
            Hint = hint,
            Visibility = visibility ?? Visibility.Advanced,
            Parameters = PathRules.Complete(id, path, parameters),
            Body = body,
            Answer = answer,
            Status = code,
            StatusText = Texts.Sentence(id, text),
            Event = sent is null ? null : sent with { Description = DocComments.Of(sent.Type!) },
            Failures = [],
            IsPaged = isPaged,
            IsSafe = isSafe,
            IsDeprecated = isDeprecated,
        };
        Texts.Check(operation);
        return operation with { Failures = FailureAnswers.Of(operation, failures) };
    }

    private OperationBuilder Add<T>(string place, string name, string label, string text, Action<FieldBuilder>? details)
    {
        var field = new FieldBuilder();
        details?.Invoke(field);
        Texts.Pair($"{id}, parameter {name}", label, text);
        parameters.Add(new Parameter(name, place, typeof(T), field.Details with { Label = label, Description = text }));
        return this;
    }

    private OperationBuilder Answers(int code, Payload payload)
    {
        status = (code, payload.Description);
        answer = payload;
        return this;
    }

    private OperationBuilder Show(Visibility value)
    {
        visibility = value;
        return this;
    }

    private static Payload Record<T>(string text, Action<ObjectBuilder<T>>? describe) => new(text, typeof(T), Describe(describe), null);

    private static Shape Below<T>(string property, Action<ObjectBuilder<T>>? describe) =>
        new(Shape.Plain.Fields, new Dictionary<string, Shape> { [property] = Describe(describe) });

    private static Shape Describe<T>(Action<ObjectBuilder<T>>? describe)
    {
        var builder = new ObjectBuilder<T>();
        describe?.Invoke(builder);
        return builder.Build();
    }
}
