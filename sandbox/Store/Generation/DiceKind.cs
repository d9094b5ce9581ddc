namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>What a sequence is for, so that the same id gives different ones.</summary>
internal enum DiceKind : byte
{
    Order = 1,
    Lines = 2,
    Customer = 3,
    Guest = 4,
    Company = 5,
    Text = 6,
    Cart = 7,
}
