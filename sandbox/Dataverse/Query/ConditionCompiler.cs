using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Security;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>Turns one condition into a test of a stored value.</summary>
internal sealed class ConditionCompiler(Caller caller, RowLink businessUnit, ValueReader values, DateTime now)
{
    private static readonly ColumnDefinition TextColumn = new()
    {
        LogicalName = "name",
        SchemaName = "name",
        Type = ColumnType.Text,
    };

    /// <summary>A condition on what people read in a lookup or choice: the name of the row, the label of the option.</summary>
    public Func<object?, bool> CompileReading(ColumnDefinition column, ConditionExpression condition)
    {
        var test = Compile(TextColumn, condition);
        return stored => test(stored is null ? null : values.Format(column, stored));
    }

    public Func<object?, bool> Compile(ColumnDefinition column, ConditionExpression condition)
    {
        var given = Values(condition);
        if (IsSearch(condition.Operator) && (column.IsLookup || column.IsChoice))
        {
            return CompileReading(column, condition);
        }

        if (DateRange.Of(condition.Operator, now, given.Count > 0 ? given[0] : null) is var (from, to))
        {
            return stored => stored is DateTime instant && instant >= from && instant < to;
        }

        return condition.Operator switch
        {
            ConditionOperator.Null => stored => stored is null,
            ConditionOperator.NotNull => stored => stored is not null,
            ConditionOperator.Equal => IsOneOf(column, One(condition, given), isExpected: true),
            ConditionOperator.NotEqual => IsOneOf(column, One(condition, given), isExpected: false),
            ConditionOperator.In or ConditionOperator.ContainValues => IsOneOf(column, Some(condition, given), isExpected: true),
            ConditionOperator.NotIn or ConditionOperator.DoesNotContainValues => IsOneOf(column, Some(condition, given), isExpected: false),
            ConditionOperator.EqualUserId => stored => caller.User.Equals(stored as RowLink),
            ConditionOperator.NotEqualUserId => stored => !caller.User.Equals(stored as RowLink),
            ConditionOperator.EqualUserTeams => stored => stored is RowLink team && caller.IsMemberOf(team.Id),
            ConditionOperator.EqualUserOrUserTeams => stored => stored is RowLink owner && caller.Owns(owner.Id),
            ConditionOperator.EqualBusinessId => stored => businessUnit.Equals(stored as RowLink),
            ConditionOperator.NotEqualBusinessId => stored => !businessUnit.Equals(stored as RowLink),
            ConditionOperator.GreaterThan => Compare(column, One(condition, given), order => order > 0),
            ConditionOperator.GreaterEqual => Compare(column, One(condition, given), order => order >= 0),
            ConditionOperator.LessThan => Compare(column, One(condition, given), order => order < 0),
            ConditionOperator.LessEqual => Compare(column, One(condition, given), order => order <= 0),
            ConditionOperator.Between => Between(column, condition, given, isExpected: true),
            ConditionOperator.NotBetween => Between(column, condition, given, isExpected: false),
            ConditionOperator.On => OnDay(One(condition, given), order => order == 0),
            ConditionOperator.NotOn => OnDay(One(condition, given), order => order != 0),
            ConditionOperator.OnOrBefore => OnDay(One(condition, given), order => order <= 0),
            ConditionOperator.OnOrAfter => OnDay(One(condition, given), order => order >= 0),
            _ => CompileText(column, condition, given),
        };
    }

    private static Func<object?, bool> CompileText(ColumnDefinition column, ConditionExpression condition, IReadOnlyList<object> values) =>
        condition.Operator switch
        {
            ConditionOperator.Like => Like(column, condition, values, string.Empty, string.Empty, isExpected: true),
            ConditionOperator.NotLike => Like(column, condition, values, string.Empty, string.Empty, isExpected: false),
            ConditionOperator.Contains => Like(column, condition, values, "%", "%", isExpected: true),
            ConditionOperator.DoesNotContain => Like(column, condition, values, "%", "%", isExpected: false),
            ConditionOperator.BeginsWith => Like(column, condition, values, string.Empty, "%", isExpected: true),
            ConditionOperator.DoesNotBeginWith => Like(column, condition, values, string.Empty, "%", isExpected: false),
            ConditionOperator.EndsWith => Like(column, condition, values, "%", string.Empty, isExpected: true),
            ConditionOperator.DoesNotEndWith => Like(column, condition, values, "%", string.Empty, isExpected: false),
            _ => throw Fault.NotSupported($"The condition operator {condition.Operator}"),
        };

    private static bool IsSearch(ConditionOperator operation) => operation
        is ConditionOperator.Like or ConditionOperator.NotLike
        or ConditionOperator.BeginsWith or ConditionOperator.DoesNotBeginWith
        or ConditionOperator.EndsWith or ConditionOperator.DoesNotEndWith
        or ConditionOperator.Contains or ConditionOperator.DoesNotContain;

    /// <summary>The values as given, with arrays inside opened.</summary>
    public static IReadOnlyList<object> Values(ConditionExpression condition) =>
        [.. condition.Values.SelectMany(value =>
            value is System.Collections.IEnumerable list and not string ? list.Cast<object>() : [value])];

    /// <summary>Dataverse's "not equal" and "not in" keep rows without a value.</summary>
    private static Func<object?, bool> IsOneOf(ColumnDefinition column, IReadOnlyList<object> values, bool isExpected)
    {
        if (values.Count == 1)
        {
            var single = Comparand.Of(column, values[0])!;
            return stored => Matches(stored, single) == isExpected;
        }

        var set = values.Select(value => Comparand.Of(column, value)!).ToHashSet();
        return stored => (stored switch
        {
            null => false,
            int[] options => options.Any(option => set.Contains(option)),
            _ => set.Contains(Comparand.OfStored(stored)!),
        }) == isExpected;
    }

    private static bool Matches(object? stored, object comparand) => stored switch
    {
        null => false,
        int[] options => options.Contains((int)comparand),
        _ => Comparand.OfStored(stored)!.Equals(comparand),
    };

    private static Func<object?, bool> Compare(ColumnDefinition column, IReadOnlyList<object> values, Func<int, bool> accepts)
    {
        var comparand = Comparand.Of(column, values[0])!;
        return stored => stored is not null && accepts(StoredOrder.Compare(Comparand.OfStored(stored), comparand));
    }

    private static Func<object?, bool> Between(
        ColumnDefinition column,
        ConditionExpression condition,
        IReadOnlyList<object> values,
        bool isExpected)
    {
        if (values.Count != 2)
        {
            throw Fault.Invalid($"The condition on '{condition.AttributeName}' needs two values.");
        }

        var low = Comparand.Of(column, values[0]);
        var high = Comparand.Of(column, values[1]);
        return stored => stored is not null
            && (StoredOrder.Compare(Comparand.OfStored(stored), low) >= 0
                && StoredOrder.Compare(Comparand.OfStored(stored), high) <= 0) == isExpected;
    }

    private static Func<object?, bool> OnDay(IReadOnlyList<object> values, Func<int, bool> accepts)
    {
        var day = ((DateTime)Comparand.Of(DayColumn, values[0])!).Date;
        return stored => stored is DateTime instant && accepts(instant.Date.CompareTo(day));
    }

    private static Func<object?, bool> Like(
        ColumnDefinition column,
        ConditionExpression condition,
        IReadOnlyList<object> values,
        string before,
        string after,
        bool isExpected)
    {
        if (!column.IsText || One(condition, values)[0] is not string text)
        {
            throw Fault.Invalid($"The condition on '{condition.AttributeName}' needs a text column and a text.");
        }

        var pattern = before + SqlText.Fold(text) + after;
        var matches = LikePattern.Compile(pattern);
        return stored => (stored is string value && matches(SqlText.Fold(value))) == isExpected;
    }

    private static IReadOnlyList<object> One(ConditionExpression condition, IReadOnlyList<object> values) =>
        values is [not null] ? values : throw Fault.Invalid($"The condition on '{condition.AttributeName}' needs one value that is not null.");

    private static IReadOnlyList<object> Some(ConditionExpression condition, IReadOnlyList<object> values) =>
        values.Count > 0 && values.All(value => value is not null)
            ? values
            : throw Fault.Invalid($"The condition on '{condition.AttributeName}' needs at least one value and none that is null.");

    private static readonly ColumnDefinition DayColumn = new()
    {
        LogicalName = "day",
        SchemaName = "day",
        Type = ColumnType.DateTime,
    };
}
