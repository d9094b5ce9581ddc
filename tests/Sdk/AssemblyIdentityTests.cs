using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sdk.Tests;

/// <summary>A plug-in compiled against the stand-ins binds to the genuine assemblies only when these identities agree.</summary>
[TestClass]
public sealed class AssemblyIdentityTests
{
    private const string Token = "PublicKeyToken=31bf3856ad364e35";

    [TestMethod]
    [DataRow(typeof(Entity), "Microsoft.Xrm.Sdk, Version=9.0.0.0, Culture=neutral, " + Token)]
    [DataRow(typeof(WhoAmIRequest), "Microsoft.Crm.Sdk.Proxy, Version=9.0.0.0, Culture=neutral, " + Token)]
    [DataRow(typeof(ServiceClient), "Microsoft.PowerPlatform.Dataverse.Client, Version=1.2.0.0, Culture=neutral, " + Token)]
    public void A_net10_stand_in_has_the_identity_of_the_genuine_assembly(Type type, string identity)
    {
        ArgumentNullException.ThrowIfNull(type);

        Assert.AreEqual(identity, type.Assembly.FullName);
    }

    [TestMethod]
    [DataRow("Microsoft.Xrm.Sdk")]
    [DataRow("Microsoft.Crm.Sdk.Proxy")]
    [DataRow("Microsoft.Xrm.Sdk.Workflow")]
    public void A_net462_stand_in_has_the_identity_of_the_genuine_assembly(string name)
    {
        var identity = AssemblyName.GetAssemblyName(FrameworkBuild(name)).FullName;

        Assert.AreEqual($"{name}, Version=9.0.0.0, Culture=neutral, {Token}", identity);
    }

    [TestMethod]
    [DataRow("Microsoft.Xrm.Sdk", typeof(Entity))]
    [DataRow("Microsoft.Crm.Sdk.Proxy", typeof(WhoAmIRequest))]
    public void Both_builds_of_a_stand_in_offer_the_same_types(string name, Type sample)
    {
        ArgumentNullException.ThrowIfNull(sample);

        var modern = sample.Assembly.GetExportedTypes().Select(type => type.FullName!).Order(StringComparer.Ordinal);

        CollectionAssert.AreEqual(modern.ToList(), PublicTypes(FrameworkBuild(name)).Order(StringComparer.Ordinal).ToList());
    }

    [TestMethod]
    [DataRow("Microsoft.Xrm.Sdk")]
    [DataRow("Microsoft.Crm.Sdk.Proxy")]
    [DataRow("Microsoft.Xrm.Sdk.Workflow")]
    public void A_net462_stand_in_needs_nothing_that_Dataverse_does_not_have(string name)
    {
        string[] foreign = ["System.Runtime", "netstandard", "System.ServiceModel.Primitives"];

        var references = References(FrameworkBuild(name));

        Assert.IsFalse(references.Any(foreign.Contains), string.Join(", ", references));
    }

    private static string FrameworkBuild(string name) =>
        Path.Combine(AppContext.BaseDirectory, "net462", name + ".dll");

    private static List<string> PublicTypes(string path) => Read(path, reader =>
        reader.TypeDefinitions
            .Select(reader.GetTypeDefinition)
            .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
            .Select(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}")
            .ToList());

    private static List<string> References(string path) => Read(path, reader =>
        reader.AssemblyReferences
            .Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))
            .ToList());

    private static T Read<T>(string path, Func<MetadataReader, T> read)
    {
        using var file = new PEReader(File.OpenRead(path));
        return read(file.GetMetadataReader());
    }
}
