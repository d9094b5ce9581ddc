using System.Reflection;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

/// <summary>Makes plug-in instances by type name. As in Dataverse one instance serves a registration again and again.</summary>
internal sealed class PluginCatalog(MetadataCatalog metadata, IReadOnlyCollection<Assembly> assemblies)
{
    private readonly Dictionary<object, IPlugin> _instances = [];

    public IPlugin ForApi(CustomApiDefinition api)
    {
        if (_instances.TryGetValue(api, out var plugin))
        {
            return plugin;
        }

        if (api.PluginTypeId is not { } id || !metadata.PluginTypes.TryGetValue(id, out var type))
        {
            throw new InvalidDataException($"Custom API {api.UniqueName} is bound to no registered plug-in type.");
        }

        return _instances[api] = Create(type.TypeName, configuration: null);
    }

    public IPlugin ForStep(StepDefinition step) => _instances.TryGetValue(step, out var plugin)
        ? plugin
        : _instances[step] = Create(step.PluginTypeName, step.Configuration);

    private IPlugin Create(string typeName, string? configuration)
    {
        var type = assemblies.Select(assembly => assembly.GetType(typeName)).FirstOrDefault(found => found is not null)
            ?? throw new InvalidDataException($"No given plug-in assembly holds the registered type {typeName}.");
        if (!typeof(IPlugin).IsAssignableFrom(type))
        {
            throw new InvalidDataException($"The registered type {typeName} is no plug-in.");
        }

        object?[] arguments = type.GetConstructor([typeof(string), typeof(string)]) is not null ? [configuration, null]
            : type.GetConstructor([typeof(string)]) is not null ? [configuration]
            : [];
        return (IPlugin)Activator.CreateInstance(type, arguments)!;
    }
}
