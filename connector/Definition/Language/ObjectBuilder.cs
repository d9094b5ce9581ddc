using System.Linq.Expressions;
using PowerPlatformMagento.Connector.Definition.Model;
using PowerPlatformMagento.Connector.Definition.Schemas;

namespace PowerPlatformMagento.Connector.Definition.Language;

/// <summary>Details of the properties of a record.</summary>
internal sealed class ObjectBuilder<T>
{
    private readonly Dictionary<string, FieldBuilder> fields = [];
    private readonly Dictionary<string, Func<Shape>> nested = [];

    /// <summary>A property, whatever its type.</summary>
    public FieldBuilder Property<TValue>(Expression<Func<T, TValue>> property)
    {
        var name = NameOf(property.Body);
        return fields.TryGetValue(name, out var known) ? known : fields[name] = new FieldBuilder();
    }

    /// <summary>The properties of the records in a list.</summary>
    public ObjectBuilder<T> Items<TItem>(Expression<Func<T, IEnumerable<TItem>?>> list, Action<ObjectBuilder<TItem>> describe) => Nest(list.Body, describe);

    /// <summary>The properties of a record within this one.</summary>
    public ObjectBuilder<T> Object<TValue>(Expression<Func<T, TValue?>> property, Action<ObjectBuilder<TValue>> describe)
        where TValue : class => Nest(property.Body, describe);

    internal Shape Build() => new(
        fields.ToDictionary(field => field.Key, field => field.Value.Details),
        nested.ToDictionary(shape => shape.Key, shape => shape.Value()));

    private ObjectBuilder<T> Nest<TOther>(Expression property, Action<ObjectBuilder<TOther>> describe)
    {
        var builder = new ObjectBuilder<TOther>();
        describe(builder);
        nested.Add(NameOf(property), builder.Build);
        return this;
    }

    // A property seen through an interface is that of the record: names stand there.
    private static string NameOf(Expression expression) => expression switch
    {
        MemberExpression { Member.Name: var name, Expression: ParameterExpression or UnaryExpression { Operand: ParameterExpression } }
            when typeof(T).GetProperty(name) is { } property => JsonName.Of(property),
        UnaryExpression conversion => NameOf(conversion.Operand),
        _ => throw new DefinitionException(typeof(T).Name, $"{expression} is not a property of it"),
    };
}
