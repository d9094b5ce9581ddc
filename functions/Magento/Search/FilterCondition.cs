namespace PowerPlatformMagento.Magento.Search;

/// <summary>Conditions the store knows. It takes unknown ones silently and answers nonsense, so no other can be written.</summary>
internal enum FilterCondition
{
    Equal,
    NotEqual,
    GreaterThan,
    GreaterOrEqual,
    LessThan,
    LessOrEqual,
    In,
    Like,
}
