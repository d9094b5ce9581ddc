using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Corrections;

namespace PowerPlatformMagento.Plugins.Rows;

/// <summary>What becomes of a value that does not fit its column: what a person gave instead, else an error.</summary>
/// <param name="TooLong">Error for a key, id or code that does not fit.</param>
/// <param name="OutOfRange">Error for an amount or number that does not fit.</param>
/// <param name="Corrections">What people gave.</param>
internal sealed record FieldRules(ErrorDefinition TooLong, ErrorDefinition OutOfRange, ICorrections Corrections)
{
    public static FieldRules ForOrders(ICorrections corrections) => new(OrderErrors.ValueTooLong, OrderErrors.AmountOutOfRange, corrections);

    public static FieldRules ForReturns(ICorrections corrections) => new(ReturnErrors.ValueTooLong, ReturnErrors.QuantityOutOfRange, corrections);

    public static FieldRules ForActivities(ICorrections corrections) => new(ActivityErrors.ValueTooLong, ActivityErrors.AmountOutOfRange, corrections);

    public static FieldRules ForCases(ICorrections corrections) => new(CaseErrors.ValueTooLong, CaseErrors.QuantityOutOfRange, corrections);

    // Customers have no numbers; the general error stands for the day they get some.
    public static FieldRules ForCustomers(ICorrections corrections) => new(CustomerErrors.ValueTooLong, OrderErrors.AmountOutOfRange, corrections);
}
