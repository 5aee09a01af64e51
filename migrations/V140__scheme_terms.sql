-- The terms of a scheme hold from a date on, as the versions of its requirements do; those that were there hold from the start.
UPDATE duty_scheme SET content = JSON_REMOVE(
    JSON_SET(content, '$.terms', JSON_ARRAY(JSON_OBJECT(
        'from', '2020-01-01',
        'warningMonths', JSON_EXTRACT(content, '$.warningMonths'),
        'returnMonths', JSON_EXTRACT(content, '$.returnMonths'),
        'bridgeDays', JSON_EXTRACT(content, '$.bridgeDays')))),
    '$.warningMonths', '$.returnMonths', '$.bridgeDays')
WHERE JSON_CONTAINS_PATH(content, 'one', '$.warningMonths');
