@echo off
rem Starts Frameline from the folder it was unpacked to. Needs a Java 25 or newer; which one can be said in
rem FRAMELINE_JAVA (a JDK's folder or its java.exe). Further options for Java go into JDK_JAVA_OPTIONS.
setlocal EnableExtensions DisableDelayedExpansion
set "needed=25"
set "home=%~dp0.."
set "java="

if defined FRAMELINE_JAVA (
    if exist "%FRAMELINE_JAVA%\bin\java.exe" (call :try "%FRAMELINE_JAVA%\bin\java.exe") else (call :try "%FRAMELINE_JAVA%")
    goto chosen
)
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined java for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~$PATH:J"

:chosen
if not defined java (
    echo Frameline needs Java %needed% or newer, and neither FRAMELINE_JAVA, JAVA_HOME nor PATH leads to one. Install one, such as Temurin %needed% ^(https://adoptium.net^), or set FRAMELINE_JAVA to its folder. 1>&2
    exit /b 1
)

rem The terminal's words need no JavaFX and start faster without.
set "toolkit=--enable-native-access=javafx.graphics,ALL-UNNAMED --module-path "%home%\lib\javafx" --add-modules javafx.controls"
set "word=%~1"
for %%W in (record show help) do if "%word%"=="%%W" set "toolkit=--enable-native-access=ALL-UNNAMED"
if defined word if "%word:~0,1%"=="-" set "toolkit=--enable-native-access=ALL-UNNAMED"

"%java%" --sun-misc-unsafe-memory-access=allow %toolkit% -classpath "%home%\lib\*" dev.frameline.app.Main %*
exit /b %ERRORLEVEL%

:try
if not exist %1 exit /b 0
set "major=0"
for /f "tokens=3" %%V in ('cmd /c ""%~1" -version 2^>^&1" ^| findstr /c:" version "') do for /f "delims=." %%M in ("%%~V") do set "major=%%~M"
if %major% GEQ %needed% set "java=%~1"
exit /b 0
