using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PowerPlatformMagento.Packer.Assemblies;

/// <summary>What an assembly says of itself, read from its metadata without loading it.</summary>
/// <param name="FullName">Name, version, culture and public key token.</param>
/// <param name="Types">Public classes that are plug-ins or workflow activities.</param>
internal sealed record AssemblyDescription(string FullName, IReadOnlyList<ShippedType> Types)
{
    private const string Plugin = "Microsoft.Xrm.Sdk.IPlugin";

    private const string Activity = "System.Activities.CodeActivity";

    /// <summary>Null when there is no such class.</summary>
    public ShippedType? Find(string name) => Types.FirstOrDefault(type => type.Name == name);

    /// <summary>Null when the bytes are not a .NET assembly.</summary>
    public static AssemblyDescription? Read(byte[] bytes)
    {
        try
        {
            using var image = new PEReader(new MemoryStream(bytes));
            if (!image.HasMetadata || image.GetMetadataReader() is not { IsAssembly: true } reader)
            {
                return null;
            }

            var types = reader.TypeDefinitions.Select(reader.GetTypeDefinition).Where(IsRunnable)
                .Select(type => (Name: Name(reader, type), Bases: Bases(reader, type).ToHashSet()))
                .Where(type => type.Bases.Contains(Plugin) || type.Bases.Contains(Activity))
                .Select(type => new ShippedType(type.Name, type.Bases.Contains(Activity)))
                .OrderBy(type => type.Name, StringComparer.Ordinal);
            return new AssemblyDescription(reader.GetAssemblyDefinition().GetAssemblyName().FullName, [.. types]);
        }
        catch (BadImageFormatException)
        {
            // The caller says what is wrong: a file that is not an assembly.
            return null;
        }
    }

    private static bool IsRunnable(TypeDefinition type) =>
        (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public
        && (type.Attributes & (TypeAttributes.Abstract | TypeAttributes.Interface)) == 0;

    /// <summary>Base classes and interfaces, through base classes of the same assembly. A base class elsewhere ends the walk.</summary>
    private static IEnumerable<string> Bases(MetadataReader reader, TypeDefinition type)
    {
        var above = type.GetInterfaceImplementations().Select(implementation => reader.GetInterfaceImplementation(implementation).Interface).Append(type.BaseType);
        foreach (var handle in above.Where(handle => !handle.IsNil).Select(handle => Definition(reader, handle)))
        {
            if (handle.Kind == HandleKind.TypeReference)
            {
                var reference = reader.GetTypeReference((TypeReferenceHandle)handle);
                yield return $"{reader.GetString(reference.Namespace)}.{reader.GetString(reference.Name)}";
            }
            else if (handle.Kind == HandleKind.TypeDefinition)
            {
                foreach (var name in Bases(reader, reader.GetTypeDefinition((TypeDefinitionHandle)handle)))
                {
                    yield return name;
                }
            }
        }
    }

    /// <summary>The class itself, also of a generic base class: its definition stands in the signature.</summary>
    private static EntityHandle Definition(MetadataReader reader, EntityHandle handle)
    {
        if (handle.Kind != HandleKind.TypeSpecification)
        {
            return handle;
        }

        var signature = reader.GetBlobReader(reader.GetTypeSpecification((TypeSpecificationHandle)handle).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return default;
        }

        signature.ReadSignatureTypeCode();
        return signature.ReadTypeHandle();
    }

    private static string Name(MetadataReader reader, TypeDefinition type) =>
        reader.GetString(type.Namespace) is { Length: > 0 } space ? $"{space}.{reader.GetString(type.Name)}" : reader.GetString(type.Name);
}
