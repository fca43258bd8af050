namespace Backend.Data.Tests.Properties;

internal enum RandomJoin
{
    Inner,
    Left,
    Right,
    Full,
    Cross,
    Lateral,
    LeftLateral,
}
