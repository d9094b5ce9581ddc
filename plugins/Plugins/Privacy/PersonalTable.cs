namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>What a table holds about persons.</summary>
/// <param name="Name">Logical name.</param>
/// <param name="Personal">Columns about a person: emptied or replaced when the person is erased.</param>
/// <param name="Harmless">Text columns that say nothing about a person without the others: keys, codes, products, amounts.</param>
/// <param name="IsDeleted">Whether the rows of a person are deleted instead.</param>
internal sealed record PersonalTable(string Name, IReadOnlyList<PersonalColumn> Personal, IReadOnlyList<string> Harmless, bool IsDeleted = false);
