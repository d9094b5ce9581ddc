using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Solutions;

namespace PowerPlatformMagento.Sandbox.Page.Session;

/// <summary>The users people choose from: the system administrator and one for each role made for people.</summary>
public sealed class PageUsers
{
    // The roles of the function app's own user and of the flows' connection. Nobody works with them.
    private static readonly string[] RolesOfPrograms = ["MAG Integration", "MAG Flow Runner"];

    private const string Prefix = "MAG ";

    // What agents have of the platform besides, because the roles of the product change no customers. Readers only read.
    private static readonly Dictionary<string, string> RolesOfThePlatform = new(StringComparer.Ordinal)
    {
        ["MAG Service Agent"] = "Customer Service Representative",
    };

    private PageUsers(IReadOnlyList<PageUser> all) => All = all;

    /// <summary>The system administrator first.</summary>
    public IReadOnlyList<PageUser> All { get; }

    /// <summary>Who a visitor is before choosing.</summary>
    public PageUser Default => All[0];

    /// <summary>The user with this id; the default one when there is none.</summary>
    public PageUser Of(Guid? id) => All.FirstOrDefault(user => user.Id == id) ?? Default;

    /// <summary>Adds the users to a Dataverse.</summary>
    public static PageUsers Add(SandboxDataverse dataverse, IEnumerable<RoleName> roles)
    {
        ArgumentNullException.ThrowIfNull(dataverse);
        var administrator = dataverse.ConnectAsSystem().Create(new Entity("systemuser")
        {
            ["firstname"] = "System",
            ["lastname"] = "Administrator",
        });
        return new PageUsers(
        [
            new PageUser(administrator, "System Administrator", null),
            .. roles
                .Where(role => !RolesOfPrograms.Contains(role.Name))
                .OrderBy(role => role.Name, StringComparer.Ordinal)
                .Select(role => new PageUser(dataverse.AddUser(Person(role.Name), RolesOf(role.Name)), Person(role.Name), role.Name)),
        ]);
    }

    private static string[] RolesOf(string role) => RolesOfThePlatform.TryGetValue(role, out var platform) ? [role, platform] : [role];

    private static string Person(string role) => role.StartsWith(Prefix, StringComparison.Ordinal) ? role[Prefix.Length..] : role;
}
