using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Interface;

/// <summary>Classes of form controls, and the column types each of them edits.</summary>
internal static class ControlClass
{
    public const string SubGrid = "e7a81278-8635-4d9e-8d4d-59480b391c5b";

    public const string QuickView = "5c5600e0-1d6e-4205-a272-be80da87fd42";

    public const string Timeline = "06375649-c143-495e-a496-c962e5b4488e";

    public const string WebResource = "9fdf5f91-88b1-47f4-ad53-c11efc01a01d";

    public const string InlineFrame = "fd2a7985-3187-444e-908d-6624b21f69c0";

    private static readonly Dictionary<string, string[]> Types = new()
    {
        ["4273edbd-ac1d-40d3-9fb2-095c621b552d"] = ["nvarchar"],
        ["ada2203e-b4cd-49be-9ddf-234642b43b52"] = ["nvarchar"],
        ["71716b6c-711e-476c-8ab8-5d11542bfb47"] = ["nvarchar"],
        ["e0dece4b-6fc8-4a8f-a065-082708572369"] = ["ntext", "nvarchar"],
        ["c6d124ca-7eda-4a60-aea9-7fb8d318b68f"] = ["int"],
        ["c3efe0c3-0ec6-42be-8349-cbd9079dfd8e"] = ["decimal"],
        ["0d2c745a-e5a8-4c8f-ba63-c6d3bb604660"] = ["float"],
        ["533b9e00-756b-4312-95a0-dc888637ac78"] = ["money"],
        ["5b773807-9fb2-42db-97c3-7a91eff8adff"] = ["datetime"],
        ["3ef39988-22bb-4f0b-bbbe-64b5a3748aee"] = ["picklist", "state"],
        ["5d68b988-0661-4db2-bc3e-17598ad3be6c"] = ["status"],
        ["4aa28ab7-9c13-4f57-a73d-ad894d048b5f"] = ["multiselectpicklist"],
        ["67fac785-cd58-4f9f-abb3-4b7ddc6ed5ed"] = ["bit"],
        ["b0c6723a-8503-4fd7-bb28-c8a06ac933c2"] = ["bit"],
        ["270bd3db-d9af-4782-9025-509e298dec0a"] = ["lookup", "owner", "customer"],
        ["f3015350-44a2-4aa0-97b5-00166532b5e9"] = ["lookup"],
        ["cbfb742c-14e7-4a17-96bb-1a13f7f64aa2"] = ["partylist"],
        [QuickView] = ["lookup", "customer"],
    };

    /// <summary>Whether a control of the class may stand on a form without a column.</summary>
    public static bool NeedsNoColumn(string classId) => classId.BareGuid() is SubGrid or Timeline or WebResource or InlineFrame;

    /// <summary>Whether a control of the class edits columns of the type. Unknown classes edit nothing.</summary>
    public static bool Fits(string classId, string type) => Types.TryGetValue(classId.BareGuid(), out var types) && types.Contains(type);
}
