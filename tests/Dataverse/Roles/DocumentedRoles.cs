using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Roles;

/// <summary>The tables of docs/reference/security-roles.md: what each role may do with what.</summary>
internal static class DocumentedRoles
{
    private const string FirstColumn = "Privileges on";

    private static readonly Dictionary<char, AccessRight> Letters = new()
    {
        ['C'] = AccessRight.Create,
        ['R'] = AccessRight.Read,
        ['W'] = AccessRight.Write,
        ['D'] = AccessRight.Delete,
        ['A'] = AccessRight.Append,
        ['T'] = AccessRight.AppendTo,
        ['S'] = AccessRight.Assign,
        ['H'] = AccessRight.Share,
    };

    /// <summary>Every right that is granted. <c>Subject</c> is the name the table has in privileges.</summary>
    public static IReadOnlyList<Grant> Grants { get; } = [.. Read(SolutionPaths.Document("docs/reference/security-roles.md"))];

    public static IReadOnlyList<string> Roles { get; } = [.. Grants.Select(grant => grant.Role).Distinct()];

    public static PrivilegeDepth DepthOf(string role, string subject, AccessRight right) =>
        Grants.FirstOrDefault(grant => grant.Role == role && grant.Subject == subject && grant.Right == right)?.Depth ?? PrivilegeDepth.None;

    /// <exception cref="InvalidDataException">A cell holds something else than the letters.</exception>
    private static IEnumerable<Grant> Read(string file)
    {
        string[] roles = [];
        foreach (var line in File.ReadLines(file))
        {
            var cells = line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries);
            roles = !line.StartsWith('|') ? [] : cells[0] == FirstColumn ? cells[1..] : roles;
            if (roles.Length == 0 || cells[0] == FirstColumn || cells[0].StartsWith("---", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var grant in roles.Zip(cells[1..], (role, cell) => OfCell(role, cells[0], cell)).SelectMany(grants => grants))
            {
                yield return grant;
            }
        }
    }

    private static IEnumerable<Grant> OfCell(string role, string subject, string cell) =>
        cell == "-" ? [] : cell.Select(letter => new Grant(role, subject, RightOf(letter), char.IsUpper(letter) ? PrivilegeDepth.Global : PrivilegeDepth.Basic));

    private static AccessRight RightOf(char letter) =>
        Letters.TryGetValue(char.ToUpperInvariant(letter), out var right) ? right : throw new InvalidDataException($"\"{letter}\" is no right.");
}
