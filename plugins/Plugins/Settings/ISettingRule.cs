using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Plugins.Settings;

/// <summary>What a table of settings keeps to: which rows are valid and what they are called. Pure.</summary>
internal interface ISettingRule
{
    /// <summary>Logical name of the table.</summary>
    string Table { get; }

    /// <summary>Columns that make up what a row says; key, name and origin follow from them.</summary>
    IReadOnlyList<string> ContentColumns { get; }

    /// <summary>Refuses a row that contradicts itself.</summary>
    /// <exception cref="ImportException">The row is not valid.</exception>
    void Check(StepInput row);

    /// <summary>Alternate key of the row: letters, digits and hyphens.</summary>
    /// <param name="row">A row that passed <see cref="Check"/>.</param>
    /// <param name="store">Key of its store, or <see cref="SettingRules.AllStores"/>.</param>
    string KeyOf(StepInput row, string store);

    /// <summary>Name of the row for people, without its store.</summary>
    string TitleOf(StepInput row);
}
