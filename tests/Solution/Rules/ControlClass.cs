using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>Classes of form controls, and the column types each of them edits.</summary>
internal static class ControlClass
{
    public const string SubGrid = "e7a81278-8635-4d9e-8d4d-59480b391c5b";

    private static readonly Dictionary<string, string[]> Types = new()
    {
        ["4273edbd-ac1d-40d3-9fb2-095c621b552d"] = ["nvarchar"],
        ["ada2203e-b4cd-49be-9ddf-234642b43b52"] = ["nvarchar"],
        ["71716b6c-711e-476c-8ab8-5d11542bfb47"] = ["nvarchar"],
        ["e0dece4b-6fc8-4a8f-a065-082708572369"] = ["ntext", "nvarchar"],
        ["c6d124ca-7eda-4a60-aea9-7fb8d318b68f"] = ["int"],
        ["c3efe0c3-0ec6-42be-8349-cbd9079dfd8e"] = ["decimal"],
        ["533b9e00-756b-4312-95a0-dc888637ac78"] = ["money"],
        ["5b773807-9fb2-42db-97c3-7a91eff8adff"] = ["datetime"],
        ["3ef39988-22bb-4f0b-bbbe-64b5a3748aee"] = ["picklist"],
        ["5d68b988-0661-4db2-bc3e-17598ad3be6c"] = ["status", "state"],
        ["67fac785-cd58-4f9f-abb3-4b7ddc6ed5ed"] = ["bit"],
        ["270bd3db-d9af-4782-9025-509e298dec0a"] = ["lookup", "owner", "customer"],
    };

    /// <summary>Whether a control of the class edits the column. Unknown classes edit nothing.</summary>
    public static bool Fits(string classId, Column column) =>
        Types.TryGetValue(classId.BareGuid(), out var types) && types.Contains(column.Type);
}
