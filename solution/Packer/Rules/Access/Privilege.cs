namespace PowerPlatformMagento.Packer.Rules.Access;

/// <summary>Name of a privilege, taken apart: prv, verb, schema name of the table.</summary>
internal sealed record Privilege(string Verb, string Table)
{
    /// <summary>Longer verbs first, because AppendTo starts with Append.</summary>
    private static readonly string[] Verbs = ["AppendTo", "Append", "Assign", "Create", "Delete", "Read", "Share", "Write"];

    /// <summary>Null when the text is not the name of a privilege on a table.</summary>
    public static Privilege? Parse(string name)
    {
        if (!name.StartsWith("prv", StringComparison.Ordinal))
        {
            return null;
        }

        var rest = name[3..];
        return Verbs.Where(verb => rest.StartsWith(verb, StringComparison.Ordinal) && rest.Length > verb.Length)
            .Select(verb => new Privilege(verb, rest[verb.Length..]))
            .FirstOrDefault();
    }
}
