using System.Reflection;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Client;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "Entity", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public class Entity : IExtensibleDataObject
{
    private AttributeCollection _attributes;
    private FormattedValueCollection _formattedValues;
    private KeyAttributeCollection _keyAttributes;
    private RelatedEntityCollection _relatedEntities;

    public Entity()
    {
    }

    public Entity(string entityName)
    {
        LogicalName = entityName;
    }

    public Entity(string entityName, Guid id)
        : this(entityName)
    {
        Id = id;
    }

    public Entity(string entityName, string keyName, object keyValue)
        : this(entityName)
    {
        KeyAttributes.Add(keyName, keyValue);
    }

    public Entity(string entityName, KeyAttributeCollection keyAttributes)
        : this(entityName)
    {
        KeyAttributes = keyAttributes;
    }

    [DataMember]
    public AttributeCollection Attributes
    {
        get => _attributes ??= [];
        set => _attributes = value;
    }

    [DataMember]
    public EntityState? EntityState { get; set; }

    [DataMember]
    public FormattedValueCollection FormattedValues
    {
        get => _formattedValues ??= [];
        set => _formattedValues = value;
    }

    [DataMember]
    public virtual Guid Id { get; set; }

    [DataMember]
    public KeyAttributeCollection KeyAttributes
    {
        get => _keyAttributes ??= [];
        set => _keyAttributes = value;
    }

    [DataMember]
    public string LogicalName { get; set; }

    [DataMember]
    public RelatedEntityCollection RelatedEntities
    {
        get => _relatedEntities ??= [];
        set => _relatedEntities = value;
    }

    [DataMember]
    public string RowVersion { get; set; }

    public bool HasLazyFileAttribute { get; set; }

    public string LazyFileAttributeKey { get; set; }

    public Lazy<object> LazyFileAttributeValue { get; set; }

    public string LazyFileSizeAttributeKey { get; set; }

    public int LazyFileSizeAttributeValue { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }

    public object this[string attributeName]
    {
        get => Attributes[attributeName];
        set => Attributes[attributeName] = value;
    }

    public bool Contains(string attributeName) => Attributes.Contains(attributeName);

    public virtual T GetAttributeValue<T>(string attributeLogicalName)
    {
        RequireName(attributeLogicalName);
        return Attributes.TryGetValue(attributeLogicalName, out var value) && value != null ? (T)value : default;
    }

    public bool TryGetAttributeValue<T>(string attributeKey, out T result)
    {
        if (Attributes.TryGetValue(attributeKey, out var value) && value is T typed)
        {
            result = typed;
            return true;
        }

        result = default;
        return false;
    }

    public T ToEntity<T>()
        where T : Entity
    {
        if (typeof(T) == typeof(Entity))
        {
            var plain = new Entity();
            CopyTo(plain);
            return (T)plain;
        }

        if (string.IsNullOrWhiteSpace(LogicalName))
        {
            throw new NotSupportedException("LogicalName must be set before calling ToEntity()");
        }

        var expected = typeof(T).GetCustomAttribute<EntityLogicalNameAttribute>(inherit: true)?.LogicalName;
        if (expected != LogicalName)
        {
            throw new NotSupportedException($"Cannot convert entity {LogicalName} to {expected ?? typeof(T).Name}");
        }

        var result = Activator.CreateInstance<T>();
        CopyTo(result);
        return result;
    }

    public EntityReference ToEntityReference()
    {
        var reference = new EntityReference(LogicalName, Id) { RowVersion = RowVersion };
        reference.KeyAttributes.AddRange(KeyAttributes);
        return reference;
    }

    protected virtual void SetAttributeValue(string attributeLogicalName, object value)
    {
        RequireName(attributeLogicalName);
        Attributes[attributeLogicalName] = value;
    }

    protected virtual string GetFormattedAttributeValue(string attributeLogicalName)
    {
        RequireName(attributeLogicalName);
        return FormattedValues.TryGetValue(attributeLogicalName, out var text) ? text : null;
    }

    protected virtual TEntity GetRelatedEntity<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole)
        where TEntity : Entity =>
        GetRelatedEntities<TEntity>(relationshipSchemaName, primaryEntityRole)?.FirstOrDefault();

    protected virtual void SetRelatedEntity<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole, TEntity entity)
        where TEntity : Entity =>
        SetRelatedEntities(relationshipSchemaName, primaryEntityRole, entity == null ? null : new[] { entity });

    protected virtual IEnumerable<TEntity> GetRelatedEntities<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole)
        where TEntity : Entity
    {
        RequireName(relationshipSchemaName);
        return RelatedEntities.TryGetValue(RelationshipOf(relationshipSchemaName, primaryEntityRole), out var related)
            ? related.Entities.Cast<TEntity>()
            : null;
    }

    protected virtual void SetRelatedEntities<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole, IEnumerable<TEntity> entities)
        where TEntity : Entity
    {
        RequireName(relationshipSchemaName);
        var relationship = RelationshipOf(relationshipSchemaName, primaryEntityRole);
        if (entities == null)
        {
            RelatedEntities.Remove(relationship);
            return;
        }

        RelatedEntities[relationship] = new EntityCollection([.. entities]);
    }

    private static Relationship RelationshipOf(string schemaName, EntityRole? role) =>
        new(schemaName) { PrimaryEntityRole = role };

    private static void RequireName(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentNullException(nameof(name));
        }
    }

    private void CopyTo(Entity target)
    {
        target.Id = Id;
        target.LogicalName = LogicalName;
        target.EntityState = EntityState;
        target.RowVersion = RowVersion;
        target.Attributes = Attributes;
        target.FormattedValues = FormattedValues;
        target.KeyAttributes = KeyAttributes;
        target.RelatedEntities = RelatedEntities;
        target.ExtensionData = ExtensionData;
    }
}
