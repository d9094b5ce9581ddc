using System.Reflection;
using System.Reflection.Emit;

namespace PowerPlatformMagento.Solution.Tests.Fixtures;

/// <summary>Small assemblies with plug-ins and workflow activities, compiled in memory.</summary>
internal static class FixtureAssembly
{
    public const string Name = "Parcels.Plugins";

    /// <summary>A plug-in the fixtures register.</summary>
    public const string Plugin = "Parcels.WeighParcel";

    /// <summary>A workflow activity the fixtures register.</summary>
    public const string Activity = "Parcels.PrintLabel";

    private static readonly byte[] PublicKey = Convert.FromHexString("00240000048000009400000006020000002400005253413100040000010001008d56c76f9e8649383049f383c44be0ec204181822a6c31cf5eb7ef486944d032188ea1d3920763712ccb12d75fb77e9811149e6148e5d32fbaab37611c1878ddc19e20ef135d0cb2cff2bfec3d115810c3d9069638fe4be215dbf795861920e5ab6f7db2e2ceef136ac23d5dd2bf031700aec232f6c6b1c785b4305c123b37ab");

    public static string FullName { get; } = Named(Name).FullName;

    /// <summary>The assembly with one plug-in, one activity, and classes that are neither.</summary>
    public static byte[] Build() => Build(Name, ["Parcels.WeighParcel"], [Activity]);

    /// <param name="name">Simple name.</param>
    /// <param name="plugins">Full names of public plug-ins, through a generic base class.</param>
    /// <param name="activities">Full names of public workflow activities.</param>
    public static byte[] Build(string name, IReadOnlyList<string> plugins, IReadOnlyList<string> activities)
    {
        var core = typeof(object).Assembly;
        var sdk = Define("Microsoft.Xrm.Sdk", "Microsoft.Xrm.Sdk.IPlugin", TypeAttributes.Public | TypeAttributes.Interface | TypeAttributes.Abstract, null);
        var workflow = Define("System.Activities", "System.Activities.CodeActivity", TypeAttributes.Public | TypeAttributes.Abstract, typeof(object));
        var assembly = new PersistedAssemblyBuilder(Named(name), core);
        var module = assembly.DefineDynamicModule(name);

        var shared = module.DefineType("Parcels.Guarded`1", TypeAttributes.Public | TypeAttributes.Abstract, typeof(object), [sdk]);
        shared.DefineGenericParameters("T");
        shared.CreateType();
        foreach (var plugin in plugins)
        {
            module.DefineType(plugin, TypeAttributes.Public, shared.MakeGenericType(typeof(string))).CreateType();
        }

        foreach (var activity in activities)
        {
            module.DefineType(activity, TypeAttributes.Public, workflow).CreateType();
        }

        module.DefineType("Parcels.Hidden", TypeAttributes.NotPublic, typeof(object), [sdk]).CreateType();
        module.DefineType("Parcels.Unrelated", TypeAttributes.Public, typeof(object)).CreateType();
        using var stream = new MemoryStream();
        assembly.Save(stream);
        return stream.ToArray();
    }

    private static Type Define(string name, string type, TypeAttributes attributes, Type? parent) =>
        new PersistedAssemblyBuilder(new AssemblyName(name), typeof(object).Assembly).DefineDynamicModule(name).DefineType(type, attributes, parent).CreateType();

    private static AssemblyName Named(string name)
    {
        var full = new AssemblyName(name) { Version = new Version(1, 0, 0, 0), CultureName = string.Empty };
        full.SetPublicKey(PublicKey);
        return full;
    }
}
