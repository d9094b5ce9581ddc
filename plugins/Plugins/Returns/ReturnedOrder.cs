namespace PowerPlatformMagento.Plugins.Returns;

/// <summary>The order of a return, as it is stored.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="Number">Order number.</param>
/// <param name="ContactId">Contact of the order.</param>
/// <param name="AccountId">Account of the order.</param>
/// <param name="CurrencyId">Currency of the order.</param>
/// <param name="IsErased">Whether its customer was erased.</param>
/// <param name="LineIds">Rows of the order lines that come back, by Magento's id.</param>
internal sealed record ReturnedOrder(Guid Id, string? Number, Guid? ContactId, Guid? AccountId, Guid? CurrencyId, bool IsErased, IReadOnlyDictionary<string, Guid> LineIds);
