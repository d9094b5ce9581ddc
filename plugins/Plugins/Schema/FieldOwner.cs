namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_fieldowner</c>.</summary>
internal enum FieldOwner
{
    Magento = 772100000,
    Dynamics365 = 772100001,
    FinanceAndOperations = 772100002,
}
