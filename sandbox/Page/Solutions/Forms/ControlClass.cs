namespace PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

/// <summary>The class ids by which forms name their controls, as the platform documents them.</summary>
internal static class ControlClass
{
    public static readonly Guid SubGrid = new("E7A81278-8635-4D9E-8D4D-59480B391C5B");
    public static readonly Guid QuickView = new("5C5600E0-1D6E-4205-A272-BE80DA87FD42");
    public static readonly Guid Timeline = new("06375649-C143-495E-A496-C962E5B4488E");
    public static readonly Guid WebResource = new("9FDF5F91-88B1-47F4-AD53-C11EFC01A01D");

    public static readonly IReadOnlyDictionary<Guid, FieldKind> Fields = new Dictionary<Guid, FieldKind>
    {
        [new("4273EDBD-AC1D-40D3-9FB2-095C621B552D")] = FieldKind.Text,
        [new("ADA2203E-B4CD-49BE-9DDF-234642B43B52")] = FieldKind.Email,
        [new("71716B6C-711E-476C-8AB8-5D11542BFB47")] = FieldKind.Url,
        [new("E0DECE4B-6FC8-4A8F-A065-082708572369")] = FieldKind.Memo,
        [new("C6D124CA-7EDA-4A60-AEA9-7FB8D318B68F")] = FieldKind.Whole,
        [new("C3EFE0C3-0EC6-42BE-8349-CBD9079DFD8E")] = FieldKind.Number,
        [new("0D2C745A-E5A8-4C8F-BA63-C6D3BB604660")] = FieldKind.FloatingPoint,
        [new("533B9E00-756B-4312-95A0-DC888637AC78")] = FieldKind.Money,
        [new("5B773807-9FB2-42DB-97C3-7A91EFF8ADFF")] = FieldKind.DateTime,
        [new("3EF39988-22BB-4F0B-BBBE-64B5A3748AEE")] = FieldKind.Choice,
        [new("4AA28AB7-9C13-4F57-A73D-AD894D048B5F")] = FieldKind.MultiChoice,
        [new("5D68B988-0661-4DB2-BC3E-17598AD3BE6C")] = FieldKind.Status,
        [new("67FAC785-CD58-4F9F-ABB3-4B7DDC6ED5ED")] = FieldKind.YesNo,
        [new("B0C6723A-8503-4FD7-BB28-C8A06AC933C2")] = FieldKind.Checkbox,
        [new("270BD3DB-D9AF-4782-9025-509E298DEC0A")] = FieldKind.Lookup,
        [new("F3015350-44A2-4AA0-97B5-00166532B5E9")] = FieldKind.Regarding,
        [new("CBFB742C-14E7-4A17-96BB-1A13F7F64AA2")] = FieldKind.PartyList,
    };
}
