using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PowerPlatformMagento.Plugins.Tests.Support;

/// <summary>Looks into an assembly built for .NET Framework without loading it.</summary>
internal sealed class ShippedAssembly(string name)
{
    public string File { get; } = Path.Combine(AppContext.BaseDirectory, "shipped", name + ".dll");

    public string FullName => System.Reflection.AssemblyName.GetAssemblyName(File).FullName;

    public T Read<T>(Func<MetadataReader, T> read)
    {
        using var file = new PEReader(System.IO.File.OpenRead(File));
        return read(file.GetMetadataReader());
    }

    /// <summary>Names of the assemblies it needs beside it.</summary>
    public IReadOnlyList<string> References() =>
        Read(reader => reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name)).ToList());

    /// <summary>Full names of the public classes that can be made and have this class of another assembly among their bases.</summary>
    public IReadOnlyList<string> PublicClassesBelow(string baseClass) => Read(reader =>
        reader.TypeDefinitions
            .Select(handle => reader.GetTypeDefinition(handle))
            .Where(type => type.Attributes.HasFlag(System.Reflection.TypeAttributes.Public) && !type.Attributes.HasFlag(System.Reflection.TypeAttributes.Abstract))
            .Where(type => BasesOf(reader, type).Contains(baseClass))
            .Select(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}")
            .Order(StringComparer.Ordinal)
            .ToList());

    private static IEnumerable<string> BasesOf(MetadataReader reader, TypeDefinition type)
    {
        for (var handle = type.BaseType; !handle.IsNil;)
        {
            switch (handle.Kind)
            {
                case HandleKind.TypeDefinition:
                    handle = reader.GetTypeDefinition((TypeDefinitionHandle)handle).BaseType;
                    break;
                case HandleKind.TypeReference:
                    var reference = reader.GetTypeReference((TypeReferenceHandle)handle);
                    yield return $"{reader.GetString(reference.Namespace)}.{reader.GetString(reference.Name)}";
                    yield break;
                default:
                    yield break;
            }
        }
    }
}
