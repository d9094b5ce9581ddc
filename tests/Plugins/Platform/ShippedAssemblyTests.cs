using System.Reflection.Metadata;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Platform;

/// <summary>The assembly that is registered in Dataverse: one file, .NET Framework, nothing beside it.</summary>
[TestClass]
public sealed class ShippedAssemblyTests
{
    private const int MostBytes = 16 * 1024 * 1024;
    private static readonly ShippedAssembly Assembly = new("PowerPlatformMagento.Plugins");

    [TestMethod]
    public void References_the_framework_and_the_SDK_only()
    {
        var allowed = new HashSet<string>(StringComparer.Ordinal)
        {
            "mscorlib", "System", "System.Core", "System.Xml", "System.Xml.Linq", "System.Runtime.Serialization", "System.ServiceModel", "Microsoft.Xrm.Sdk",
        };

        var others = Assembly.References()
            .Where(name => !allowed.Contains(name));

        Assert.AreEqual(string.Empty, string.Join(", ", others));
    }

    [TestMethod]
    public void Binds_to_the_SDK_of_the_platform()
    {
        var sdk = Assembly.Read(reader => reader.AssemblyReferences.Select(reader.GetAssemblyReference)
            .Where(reference => reader.GetString(reference.Name) == "Microsoft.Xrm.Sdk")
            .Select(reference => $"{reference.Version} {Convert.ToHexStringLower(reader.GetBlobBytes(reference.PublicKeyOrToken))}")
            .Single());

        Assert.AreEqual("9.0.0.0 31bf3856ad364e35", sdk);
    }

    [TestMethod]
    public void Carries_the_version_and_the_key_it_is_registered_with()
    {
        Assert.AreEqual("PowerPlatformMagento.Plugins, Version=1.0.0.0, Culture=neutral, PublicKeyToken=7f48e0f6ba02d849", Assembly.FullName);
    }

    [TestMethod]
    public void Has_no_mutable_state() =>
        Assert.AreEqual(string.Empty, string.Join(", ", Assembly.Read(MutableStatics)));

    [TestMethod]
    public void Is_small_enough() => Assert.IsLessThan(MostBytes, new FileInfo(Assembly.File).Length);

    private static List<string> MutableStatics(MetadataReader reader) =>
    [
        .. reader.TypeDefinitions.Select(reader.GetTypeDefinition)
            .Where(type => reader.GetString(type.Namespace).StartsWith("PowerPlatformMagento.Plugins", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields().Select(reader.GetFieldDefinition))
            .Where(field => field.Attributes.HasFlag(System.Reflection.FieldAttributes.Static)
                && (field.Attributes & (System.Reflection.FieldAttributes.InitOnly | System.Reflection.FieldAttributes.Literal)) == 0)
            .Select(field => reader.GetString(field.Name)),
    ];
}
