namespace PowerPlatformMagento.Plugins.Tests.Support;

/// <summary>The one place where plug-in tests get their Dataverse from.</summary>
internal static class OrganizationServices
{
    private static readonly Dictionary<string, Type> Types = typeof(ITestDataverse).Assembly.GetTypes()
        .Where(type => type.IsClass && typeof(ITestDataverse).IsAssignableFrom(type))
        .ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>Names of all kinds of Dataverse this build can test on: the sandbox, in official builds FakeXrmEasy too.</summary>
    public static IEnumerable<string> Kinds => Types.Keys;

    /// <summary>A fresh, empty Dataverse with the tables of the solution: the sandbox unless another kind is named.</summary>
    public static ITestDataverse Create(string kind = nameof(SandboxTestDataverse)) => (ITestDataverse)Activator.CreateInstance(Types[kind])!;
}
