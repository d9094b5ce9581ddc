namespace PowerPlatformMagento.Magento.Operations.Customers.Fields;

/// <summary>What became of changes that were to be written into a record of the store.</summary>
public enum FieldChangeOutcome
{
    /// <summary>The store has them now.</summary>
    Done,

    /// <summary>The store had them already.</summary>
    AlreadyDone,

    /// <summary>Nothing was written: the store says something else than was known when the change was made, so both sides changed it.</summary>
    ChangedInStore,
}
