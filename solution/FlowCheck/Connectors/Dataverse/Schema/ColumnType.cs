using System.Diagnostics.CodeAnalysis;

namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

/// <summary>Kinds of columns, as far as values and names in flows differ by them.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "Dataverse calls its column types so.")]
public enum ColumnType
{
    /// <summary>The table's primary key.</summary>
    Key,

    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Several lines of text.</summary>
    Memo,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A decimal or floating-point number.</summary>
    Decimal,

    /// <summary>An amount in the row's currency.</summary>
    Money,

    /// <summary>A moment, in UTC.</summary>
    DateTime,

    /// <summary>A day without a time.</summary>
    DateOnly,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of several options.</summary>
    Choice,

    /// <summary>The row's state.</summary>
    State,

    /// <summary>The row's status reason.</summary>
    Status,

    /// <summary>A reference to a row.</summary>
    Lookup,

    /// <summary>A reference to the owning user or team.</summary>
    Owner,

    /// <summary>A reference to the row an activity is about.</summary>
    Regarding,

    /// <summary>The people of one role in an activity, such as its recipients.</summary>
    PartyList,

    /// <summary>Everything else: identifiers, row versions, table names, files.</summary>
    Other,
}
