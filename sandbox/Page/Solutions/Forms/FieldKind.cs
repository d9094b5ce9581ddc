namespace PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

/// <summary>Kind of editor that a form names by a class id.</summary>
public enum FieldKind
{
    /// <summary>A line of text.</summary>
    Text,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>Lines of text.</summary>
    Memo,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A floating point number.</summary>
    FloatingPoint,

    /// <summary>An amount in the row's currency.</summary>
    Money,

    /// <summary>A date, or a date with a time.</summary>
    DateTime,

    /// <summary>One option of a choice, or the state.</summary>
    Choice,

    /// <summary>Several options of a choice.</summary>
    MultiChoice,

    /// <summary>The status reason.</summary>
    Status,

    /// <summary>Yes or no, as two words.</summary>
    YesNo,

    /// <summary>Yes or no, as a box to tick.</summary>
    Checkbox,

    /// <summary>A reference to one row.</summary>
    Lookup,

    /// <summary>What an activity is about.</summary>
    Regarding,

    /// <summary>The people of an activity.</summary>
    PartyList,
}
