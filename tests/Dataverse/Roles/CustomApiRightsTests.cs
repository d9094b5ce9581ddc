using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Roles;

/// <summary>Which role may call which Custom API.</summary>
[TestClass]
public sealed class CustomApiRightsTests
{
    private const string GuidType = "12";
    private static readonly Dictionary<string, (string Privilege, string[] Roles)> Documented = Read();

    public static IEnumerable<object[]> Refusals =>
        from api in Documented
        from role in RoleFiles.Names.Except(api.Value.Roles)
        select new object[] { role, api.Key };

    [TestMethod]
    public void Every_Custom_API_is_documented_with_the_privilege_it_asks_for()
    {
        var shipped = Directory.EnumerateFiles(Path.Combine(SolutionPaths.Core, "customapis"), "customapi.xml", SearchOption.AllDirectories)
            .Select(file => XElement.Load(file))
            .Select(api => $"{api.Attribute("uniquename")!.Value}: {api.Element("executeprivilegename")!.Value}");

        CollectionAssert.AreEquivalent(shipped.ToList(), Documented.Select(api => $"{api.Key}: {api.Value.Privilege}").ToList());
    }

    [TestMethod]
    public void The_roles_that_may_call_are_those_with_the_privilege()
    {
        var expected = Documented.Select(api => $"{api.Key}: {string.Join(", ", api.Value.Roles)}");
        var actual = Documented.Select(api => $"{api.Key}: {string.Join(", ", RoleFiles.Names.Where(role => Has(role, api.Value.Privilege)).Order(StringComparer.Ordinal))}");

        CollectionAssert.AreEqual(expected.ToList(), actual.ToList());
    }

    [TestMethod]
    [DynamicData(nameof(Refusals))]
    public void Others_are_refused(string role, string api)
    {
        var fault = FaultAssert.Code(FaultCodes.PrivilegeDenied, () => RoleWorld.Of(role).User.Execute(Request(api)));

        StringAssert.Contains(fault.Message, Documented[api].Privilege);
    }

    private static OrganizationRequest Request(string api)
    {
        var request = new OrganizationRequest(api);
        var folder = Path.Combine(SolutionPaths.Core, "customapis", api, "customapirequestparameters");
        foreach (var parameter in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Select(file => XElement.Load(file)) : [])
        {
            if (parameter.Element("isoptional")!.Value == "0")
            {
                request[parameter.Attribute("uniquename")!.Value] = parameter.Element("type")!.Value == GuidType ? Guid.Empty : "{}";
            }
        }

        return request;
    }

    private static bool Has(string role, string privilege) =>
        RoleFiles.PrivilegesOf(RoleFiles.Find(role)).Any(granted => granted.StartsWith(privilege + " ", StringComparison.Ordinal));

    private static Dictionary<string, (string Privilege, string[] Roles)> Read() =>
        File.ReadLines(SolutionPaths.Document("docs/reference/security-roles.md"))
            .SkipWhile(line => !line.StartsWith("| Custom API |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(cells => cells[0], cells => (cells[1], cells[2].Split(", ")), StringComparer.Ordinal);
}
